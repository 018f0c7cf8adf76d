package id.nirkertas.office;

import id.nirkertas.office.pki.DevelopmentPki;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The services of the office without the application, in the same folder and on the same ports: to try the product's jar, or
 * to measure it with everything else in another process. Prints the settings to start the jar with.
 */
@Configuration(proxyBeanMethods = false)
@Import(OfficeServices.class)
public class ServicesOnly {

	public static void main(String[] arguments) {
		StartCheck.orExit(0);
		var context = new SpringApplicationBuilder(ServicesOnly.class).web(WebApplicationType.NONE).profiles("office")
				.properties("spring.main.keep-alive=true").run(arguments);
		System.out.println(context.getBean(Settings.class).text());
	}

	@Bean
	Settings officeJarSettings(OfficeDatabase database, OfficeStore store, OfficeDirectory directory, DevelopmentPki pki) {
		return new Settings(database, store, directory, pki);
	}

	/** What the jar must be told, as lines of a properties file. */
	record Settings(OfficeDatabase database, OfficeStore store, OfficeDirectory directory, DevelopmentPki certificates) {

		String text() {
			return """
					spring.datasource.url=%s
					spring.datasource.username=%s
					spring.ldap.urls=%s
					spring.ldap.base=%s
					nirkertas.store.endpoint=%s
					nirkertas.store.access-key=%s
					nirkertas.store.secret-key=%s
					nirkertas.signing.time-stamp-address=%s
					nirkertas.signing.anchors=%s
					""".formatted(database.getJdbcUrl(), database.getUsername(), directory.getUrls()[0], directory.getBase(),
					store.endpoint(), store.accessKey(), store.secretKey(), certificates.timeStampAddress(),
					certificates.anchorsFile());
		}
	}
}
