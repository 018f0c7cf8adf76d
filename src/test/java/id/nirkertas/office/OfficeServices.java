package id.nirkertas.office;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.office.OfficeSettings.Service;
import id.nirkertas.office.pki.DevelopmentPki;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Database, object store, directory and certification authority on loopback. They are beans, so they outlive whoever uses
 * them; being the product's connection details, they need no settings.
 */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeServices {

	@Bean
	OfficeSettings officeSettings(Environment environment) {
		return OfficeSettings.from(environment);
	}

	@Bean(destroyMethod = "close")
	OfficeDatabase officeDatabase(OfficeSettings office) throws Exception {
		return OfficeDatabase.start(office);
	}

	@Bean(destroyMethod = "close")
	OfficeStore officeStore(OfficeSettings office, OfficeFaults faults) throws Exception {
		return OfficeStore.start(office, faults);
	}

	@Bean
	OfficeObjects officeObjects(OfficeStore officeStore) {
		return new OfficeObjects(officeStore.folder());
	}

	@Bean(destroyMethod = "close")
	OfficeDirectory officeDirectory(OfficeSettings office) throws Exception {
		return OfficeDirectory.start(office);
	}

	/** For tests that add or change somebody. */
	@Bean(destroyMethod = "")
	InMemoryDirectoryServer officeDirectoryServer(OfficeDirectory officeDirectory) {
		return officeDirectory.server();
	}

	@Bean(initMethod = "start", destroyMethod = "close")
	DevelopmentPki officeCertificates(OfficeSettings office) throws Exception {
		return new DevelopmentPki(office.folder().resolve("pki"), office.port(Service.CERTIFICATES));
	}

	@Bean
	OfficeAddresses officeAddresses(OfficeDatabase officeDatabase, OfficeStore officeStore, OfficeDirectory officeDirectory,
			DevelopmentPki officeCertificates) {
		return OfficeAddresses.of(officeDatabase, officeStore, officeDirectory, officeCertificates);
	}

	@Bean
	OfficeFaults officeFaults(DevelopmentPki officeCertificates, OfficeDirectory officeDirectory) {
		return new OfficeFaults(officeCertificates, officeDirectory);
	}
}
