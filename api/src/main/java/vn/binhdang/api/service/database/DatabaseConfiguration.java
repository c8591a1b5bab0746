package vn.binhdang.api.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A server of our own unless {@code spring.datasource.url} names another. Migrations run as the owner of the tables,
 * everything else as a role that can neither change nor delete what is to stay.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoOutsideServer.class)
class DatabaseConfiguration {

    /** Nobody has named a server to use. */
    static final class NoOutsideServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isEmpty();
        }
    }

    @Bean
    OwnPostgres ownPostgres(Environment environment) throws IOException {
        Path folder = Path.of(environment.getProperty("binhdang.data", "data"));
        Map<String, String> settings = Binder.get(environment)
                .bind("binhdang.database.settings", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new OwnPostgres(folder.resolve("database"), settings);
    }

    @Bean
    JdbcConnectionDetails serviceConnection(OwnPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return OwnPostgres.SERVICE;
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(OwnPostgres postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return OwnPostgres.OWNER;
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
