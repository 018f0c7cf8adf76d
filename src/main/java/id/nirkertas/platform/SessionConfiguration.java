package id.nirkertas.platform;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions lie in the database, so that any node can go on with them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(
			@Value("${spring.session.timeout:30m}") Duration longest) {
		return rows -> rows.setDefaultMaxInactiveInterval(longest);
	}

	/** Two posts of one person at once put the same attribute into one session. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsForTwoPostsAtOnce() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** The name by which Spring Session looks for them; for nobody else. */
	@Bean(defaultCandidate = false)
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		return new SessionTransactions(transactions);
	}

	@Bean
	@Primary
	FrugalSessions frugalSessions(JdbcIndexedSessionRepository rows) {
		return new FrugalSessions(rows);
	}
}
