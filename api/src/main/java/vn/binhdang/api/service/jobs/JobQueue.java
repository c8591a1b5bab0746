package vn.binhdang.api.service.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The queue of work: in the database, so that nothing is forgotten; two at a time, so that requests have their share. */
@Configuration(proxyBeanMethods = false)
class JobQueue {

    private static final int AT_A_TIME = 2;
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    @Bean
    OneTimeTask<Void> jobTask(ObjectProvider<JobRunner> runner) {
        return Tasks.oneTime("job")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> runner.getObject().run(UUID.fromString(instance.getId())));
    }

    /** Work of a service that was killed is taken up after twenty seconds without a sign of it. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOn("flywayInitializer")
    Scheduler scheduler(DataSource database, OneTimeTask<Void> jobTask) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), jobTask)
                .threads(AT_A_TIME)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }
}
