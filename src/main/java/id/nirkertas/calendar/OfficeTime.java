package id.nirkertas.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Where the office reads the time; another clock in the context goes before it. */
@Configuration(proxyBeanMethods = false)
class OfficeTime {

	@Bean
	@Fallback
	Clock wallClock() {
		return Clock.systemUTC();
	}
}
