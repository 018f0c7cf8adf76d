package id.nirkertas.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.ResourceUtils;

/** Puts the parts of the room together, with the settings or with the connection details that take their place. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

	@Bean
	Wire signingWire(SigningSettings settings) {
		return new Wire(settings.connectWithin(), settings.answerWithin());
	}

	@Bean
	Anchors signingAnchors(SigningSettings settings, ObjectProvider<SigningConnectionDetails> given) {
		var details = given.getIfAvailable();
		return new Anchors(details == null ? read(settings.anchors()) : details.anchors());
	}

	@Bean
	TimeStamps timeStamps(Wire signingWire, Anchors signingAnchors, SigningSettings settings, Outages outages,
			ObjectProvider<SigningConnectionDetails> given) {
		return new TimeStamps(signingWire, address(settings, given.getIfAvailable()), signingAnchors, Clock.systemUTC(),
				outages::begin);
	}

	private static @Nullable URI address(SigningSettings settings, @Nullable SigningConnectionDetails details) {
		return details == null ? settings.timeStampAddress() : details.timeStampAddress();
	}

	@Bean
	KeyCabinet keyCabinet(Wire signingWire, Anchors signingAnchors, SigningSettings settings) {
		var revocations = new RevocationCheck(signingWire, Clock.systemUTC(), settings.statusRemembered());
		return new KeyCabinet(signingAnchors, revocations, Clock.systemUTC());
	}

	@Bean(destroyMethod = "close")
	ValidationDesk validationDesk(Wire signingWire, Anchors signingAnchors, SigningSettings settings) {
		return new ValidationDesk(() -> new Examination(signingAnchors, signingWire, settings.certifiedIssuers()),
				settings);
	}

	private static List<X509Certificate> read(List<String> locations) {
		var certificates = new ArrayList<X509Certificate>();
		for (var location : locations) {
			try (var in = resource(location).getInputStream()) {
				for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
					certificates.add((X509Certificate) certificate);
				}
			} catch (IOException e) {
				throw new UncheckedIOException("nirkertas.signing.anchors: %s cannot be read".formatted(location), e);
			} catch (CertificateException e) {
				throw new IllegalArgumentException(
						"nirkertas.signing.anchors: %s holds no PEM certificates".formatted(location),
						e);
			}
		}
		return certificates;
	}

	private static Resource resource(String location) {
		return ResourceUtils.isUrl(location)
				? new DefaultResourceLoader().getResource(location)
				: new FileSystemResource(location);
	}
}
