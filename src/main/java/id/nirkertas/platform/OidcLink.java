package id.nirkertas.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The second door as the log-in page shows it; in templates it is {@code @oidcLink}. */
@Component("oidcLink")
class OidcLink {

	private final OidcSettings settings;
	private final ObjectProvider<OidcClient> client;
	private final Wording wording;

	OidcLink(OidcSettings settings, ObjectProvider<OidcClient> client, Wording wording) {
		this.settings = settings;
		this.client = client;
		this.wording = wording;
	}

	public boolean isOn() {
		return settings.isOn();
	}

	/** What people call the provider. */
	public String name() {
		return settings.name().isBlank() ? wording.say("platform.login.oidc.provider") : settings.name();
	}

	/** Where it begins. */
	public String address(@Nullable String to) {
		return to == null
				? "/login/oidc"
				: UriComponentsBuilder.fromPath("/login/oidc").queryParam("to", "{to}").encode().buildAndExpand(to)
						.toUriString();
	}

	/** Where somebody logs out at the provider as well; null where it has no such place, or has not been asked yet. */
	public @Nullable String logOut() {
		var provider = client.getIfAvailable();
		if (provider == null) {
			return null;
		}
		try {
			var end = provider.findByRegistrationId(OidcClient.ID).getProviderDetails().getConfigurationMetadata()
					.get("end_session_endpoint");
			return end == null
					? null
					: UriComponentsBuilder.fromUriString(end.toString()).queryParam("client_id", "{id}").encode()
							.buildAndExpand(settings.clientId()).toUriString();
		} catch (RuntimeException notThere) {
			return null;
		}
	}
}
