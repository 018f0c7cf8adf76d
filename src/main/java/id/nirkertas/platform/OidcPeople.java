package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who of our people somebody is that the provider of OpenID Connect has let in; refuses everybody else, and whom no group admits. */
@Component
@ConditionalOnProperty("nirkertas.log-in.oidc.issuer")
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private final Directory directory;
	private final OidcSettings settings;
	private final LogInGroups groups;

	OidcPeople(Directory directory, OidcSettings settings, LogInGroups groups) {
		this.groups = groups;
		this.directory = directory;
		this.settings = settings;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		var said = request.getIdToken().getClaimAsString(settings.claim());
		var person = Optional.ofNullable(said).filter(text -> !text.isBlank()).flatMap(this::person)
				.orElseThrow(() -> new UnknownPersonException(said == null || said.isBlank() ? "—" : said));
		groups.admit(person.username(), claimed(request.getIdToken().getClaims().get(settings.groupsClaim())));
		return new Known(person.username());
	}

	/** A list, or one word; nothing where the provider does not say. */
	private static @Nullable List<String> claimed(@Nullable Object groups) {
		return switch (groups) {
			case Collection<?> several -> several.stream().map(String::valueOf).toList();
			case String one -> List.of(one);
			case null, default -> null;
		};
	}

	private Optional<Person> person(String said) {
		return switch (settings.matches()) {
			case USERNAME -> directory.learn(said);
			case EMPLOYEE_NUMBER -> directory.learnNumbered(said);
		};
	}

	/** The session keeps the name and nothing else of what the provider said. */
	private record Known(String name) implements OidcUser, Serializable {

		@Override
		public String getName() {
			return name;
		}

		@Override
		public Map<String, Object> getClaims() {
			return Map.of();
		}

		@Override
		public Map<String, Object> getAttributes() {
			return Map.of();
		}

		@Override
		public @Nullable OidcUserInfo getUserInfo() {
			return null;
		}

		@Override
		public OidcIdToken getIdToken() {
			return OidcIdToken.withTokenValue("forgotten").subject(name).build();
		}

		@Override
		public Collection<? extends GrantedAuthority> getAuthorities() {
			return List.of();
		}
	}
}
