package id.nirkertas.office;

import id.nirkertas.office.pki.DevelopmentPki;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the services of the office are, as the settings that an application in another process must be told. */
public record OfficeAddresses(Map<String, String> settings) {

	static OfficeAddresses of(OfficeDatabase database, OfficeStore store, OfficeDirectory directory,
			DevelopmentPki certificates) {
		var settings = new LinkedHashMap<String, String>();
		settings.put("spring.datasource.url", database.getJdbcUrl());
		settings.put("spring.datasource.username", database.getUsername());
		settings.put("spring.ldap.urls", directory.getUrls()[0]);
		settings.put("spring.ldap.base", directory.getBase());
		settings.put("nirkertas.store.endpoint", store.endpoint());
		settings.put("nirkertas.store.access-key", store.accessKey());
		settings.put("nirkertas.store.secret-key", store.secretKey());
		settings.put("nirkertas.signing.time-stamp-address", certificates.timeStampAddress().toString());
		settings.put("nirkertas.signing.anchors", certificates.anchorsFile().toString());
		return new OfficeAddresses(settings);
	}

	/** As lines of a properties file. */
	String text() {
		return settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
				.collect(Collectors.joining());
	}
}
