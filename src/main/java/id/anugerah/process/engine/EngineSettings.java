package id.anugerah.process.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.stereotype.Component;

/** What application.yaml cannot say to the engine. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdGenerator(new StrongUuidGenerator()); // the default one deadlocks a small connection pool
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableScriptEngineNashornCompatibility(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableCmdExceptionLogging(false); // refusals are answers, not errors; real ones are logged by callers
        configuration.setStandaloneTasksEnabled(false);
        configuration.setInvocationsPerBatchJob(10);
        configuration.setTaskMetricsEnabled(false); // a row for each claim that nobody reads
        configuration.setHistoryTimeToLive("P730D");
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
    }
}
