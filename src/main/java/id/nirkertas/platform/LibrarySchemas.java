package id.nirkertas.platform;

import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the process engine, of sessions and of event publications, by the one schema tool. */
@Configuration(proxyBeanMethods = false)
class LibrarySchemas {

	@Bean
	JavaMigration engineSchema() {
		var parts = Stream.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine",
				"decision.history");
		return new ScriptMigration("1", "process engine 7.24.0",
				parts.map("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted).toList());
	}

	@Bean
	JavaMigration sessionSchema() {
		return new ScriptMigration("2", "sessions", List.of("org/springframework/session/jdbc/schema-postgresql.sql"));
	}

	@Bean
	JavaMigration publicationSchema() {
		return new ScriptMigration("3", "event publications",
				List.of("org/springframework/modulith/events/jdbc/schemas/v2/schema-postgresql.sql"));
	}
}
