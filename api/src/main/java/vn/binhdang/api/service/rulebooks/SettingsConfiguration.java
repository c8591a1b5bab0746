package vn.binhdang.api.service.rulebooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.calendar.WorkingDays;

/** What is read beside the rule files when the service starts, from the operator's folder where it has its own. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    WorkingDays workingDays(RuleFolder folder) {
        return HolidayReader.read(folder.settings());
    }
}
