package id.nirkertas.numbering;

import com.zaxxer.hikari.HikariDataSource;
import id.nirkertas.calendar.OfficeClock;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The numbering of an office and nothing else of it, in a process of its own on the office's database. No bean of an office itself. */
@EnableTransactionManagement(proxyTargetClass = true)
@ComponentScan(basePackageClasses = Numbering.class, lazyInit = true, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
class CountingHouse {

	static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	/** Opened with the address of the database, its user, and how many connections there may be at once. */
	static AnnotationConfigApplicationContext open(String address, String user, int connections, Clock clock) {
		return open(connections(new HikariDataSource(), address, user, connections), clock, _ -> {
		});
	}

	/** @param rooms what else is in it */
	static AnnotationConfigApplicationContext open(HikariDataSource connections, Clock clock,
			Consumer<AnnotationConfigApplicationContext> rooms) {
		var house = new AnnotationConfigApplicationContext();
		house.registerBean(HikariDataSource.class, () -> connections);
		house.registerBean(Clock.class, () -> clock);
		house.registerBean(OfficeClock.class, () -> new OfficeClock(clock, ZONE));
		house.registerBean(KeepingLimits.class, () -> new KeepingLimits(3, 3, 14, 20, 200));
		house.register(CountingHouse.class);
		rooms.accept(house);
		house.refresh();
		return house;
	}

	static <T extends HikariDataSource> T connections(T data, String address, String user, int connections) {
		data.setJdbcUrl(address);
		data.setUsername(user);
		data.setMaximumPoolSize(connections);
		return data;
	}

	@Bean
	static PlatformTransactionManager transactions(DataSource data) {
		return new JdbcTransactionManager(data);
	}

	@Bean
	static JdbcClient database(DataSource data) {
		return JdbcClient.create(data);
	}
}
