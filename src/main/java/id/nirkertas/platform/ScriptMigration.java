package id.nirkertas.platform;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Runs scripts that a library carries in its own jar, so that none is copied into this product. */
record ScriptMigration(String version, String description, List<String> scripts) implements JavaMigration {

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion(version);
	}

	@Override
	public String getDescription() {
		return description;
	}

	/** The version is in the description: another one under the same number would be another schema. */
	@Override
	public Integer getChecksum() {
		return scripts.hashCode();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) {
		var populator = new ResourceDatabasePopulator();
		scripts.forEach(script -> populator.addScript(new ClassPathResource(script)));
		populator.execute(new SingleConnectionDataSource(context.getConnection(), true));
	}
}
