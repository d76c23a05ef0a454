//! The patterns of the article, one stack each.

mod central_topic;
mod cron_lambda;
mod fan_out;
mod iam;
mod long_process;
mod queue_lambda;
mod settings;
mod subscription;
mod work_queue;

use central_topic::CentralTopic;
use cron_lambda::CronLambda;
use fan_out::FanOut;
use infrastruct::{App, stack};
use long_process::LongProcess;
use queue_lambda::QueueLambda;
use settings::{Settings, SettingsError};
use subscription::Subscription;

/// Every stack of the application, as the settings file wants them.
pub fn app(settings_file: &str) -> Result<App, SettingsError> {
    let settings = Settings::load(settings_file)?;
    let program = &settings.program;

    // Periodic action
    let periodic = stack!(Periodic {
        cron: CronLambda::new(program, None),
    });
    // Reactive processing
    let reactive = stack!(Reactive {
        worker: QueueLambda::new(program),
    });
    // Fan-out with Lambda functions
    let scaled = stack!(Scaled {
        fan_out: FanOut::new(program),
    });
    // Signaling pub/sub system
    let signals = stack!(Signals {
        central: CentralTopic::new(program, &settings.team_accounts),
    });
    let team = stack!(Team {
        readiness: Subscription::new(
            signals.central.topic.topic_arn(),
            &settings.datasets,
            program.visibility_timeout(),
        ),
    });
    // Long-running data processing
    let spark = stack!(Spark {
        job: LongProcess::new(program),
    });

    Ok(App::new()
        .stack(periodic)
        .stack(reactive)
        .stack(scaled)
        .stack(signals)
        .stack(team)
        .stack(spark))
}
