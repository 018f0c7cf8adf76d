package id.nirkertas.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the object store is, unless a {@link StoreConnectionDetails} bean says so; secrets may come from a config tree.
 *
 * @param endpoint address of an S3 server, as https://store.example:9000
 * @param accessKey name this application has there
 * @param secretKey what proves it
 * @param bucket the one bucket, made at the first need
 */
@ConfigurationProperties("nirkertas.store")
record StoreSettings(@DefaultValue("") String endpoint, @DefaultValue("") String accessKey,
		@DefaultValue("") String secretKey,
		@DefaultValue("nirkertas") String bucket) implements StoreConnectionDetails {

	StoreSettings {
		endpoint = endpoint.strip();
		accessKey = accessKey.strip();
		secretKey = secretKey.strip();
	}

	StoreConnectionDetails complete() {
		if (endpoint.isEmpty() || accessKey.isEmpty() || secretKey.isEmpty()) {
			throw new IllegalStateException(
					"The object store is not set: nirkertas.store.endpoint, nirkertas.store.access-key and nirkertas.store.secret-key");
		}
		return this;
	}

	@Override
	public String toString() {
		return "StoreSettings[endpoint=%s, bucket=%s]".formatted(endpoint, bucket);
	}
}
