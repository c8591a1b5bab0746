package vn.binhdang.api;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each service under test a database of its own; {@link TestDatabase} is a bean there. */
final class TestDatabaseCustomizer implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer(testClass);
    }

    /** Tests of one class share a database, those of two do not. */
    private record Customizer(Class<?> testClass) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestDatabase database = TestDatabase.fresh();
            TestPropertyValues.of(database.settings()).applyTo(context);
            TestPropertyValues.of("binhdang.data=" + Objects.requireNonNull(System.getProperty("java.io.tmpdir"))
                            + "/binhdang-test-"
                            + Long.toString(ProcessHandle.current().pid())
                            + "/" + testClass.getSimpleName())
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("testDatabase", database);
        }
    }
}
