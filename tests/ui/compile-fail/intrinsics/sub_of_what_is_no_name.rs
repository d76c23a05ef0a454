use infrastruct::sub;

fn main() {
    let _ = sub!("{x²}");
    let _ = sub!("{ⓐ}");
    let _ = sub!("{1}");
    let _ = sub!("{}-{self}", 1);
}
