//! The patterns of the article, one stack each.

mod central_topic;
mod cron_lambda;
mod fan_out;
mod long_process;
mod queue_lambda;
mod settings;
mod team_queue;

use central_topic::CentralTopic;
use cron_lambda::CronLambda;
use fan_out::FanOut;
use infrastruct::{App, json, stack};
use infrastruct_constructs::{Bucket, ObjectCreated, Pattern, Rule, every, minutes};
use long_process::LongProcess;
use queue_lambda::QueueLambda;
use settings::{Settings, SettingsError};
use team_queue::TeamQueue;

/// Every stack of the application, as the settings file wants them.
pub fn app(settings_file: &str) -> Result<App, SettingsError> {
    let settings = Settings::load(settings_file)?;
    let function = || settings.program.function();

    // Periodic action
    let periodic = stack!(Periodic {
        cron: CronLambda::new(function(), minutes(1)),
    });
    // Reactive processing
    let reactive = stack!(Reactive {
        worker: QueueLambda::new(function()),
    });
    // Long-running data processing
    let spark = stack!(Spark {
        job: LongProcess::new(function(), function()),
    });
    // Signaling pub/sub system, which hears of the job's end, too
    let signals = stack!(Signals {
        central: CentralTopic::new(function(), &settings.team_accounts),
        job_done: Rule::on(
            Pattern::source("aws.states")
                .detail_type("Step Functions Execution Status Change")
                .detail(json!({
                    "status": ["SUCCEEDED"],
                    "stateMachineArn": [spark.job.machine.arn()],
                })),
        )
        .target(&central.input),
    });
    let team = stack!(Team {
        readiness: TeamQueue::new(
            signals.central.topic.topic_arn(),
            &settings.datasets,
            6 * settings.program.timeout,
        ),
    });
    // Fan-out with Lambda functions, of which the workers tell what is ready: from time to time ...
    let ready = &signals.central.input;
    let worker = || {
        function()
            .environment([("READY_URL", ready.queue_url())])
            .grants([ready.send()])
    };
    let scaled = stack!(Scaled {
        fan_out: FanOut::new(function(), worker()),
        schedule: Rule::schedule(every(minutes(1))).target(&fan_out.orchestrator),
    });
    // ... and whenever objects arrive, which the workers may read
    let arriving = stack!(Arriving {
        lake: Bucket::new(),
        fan_out: FanOut::new(function(), worker().grants([lake.read("incoming/*")])),
        arrivals: ObjectCreated::of(&lake)
            .within("incoming/*")
            .to(&fan_out.orchestrator),
    });

    Ok(App::new()
        .stack(periodic)
        .stack(reactive)
        .stack(spark)
        .stack(signals)
        .stack(team)
        .stack(scaled)
        .stack(arriving))
}
