package id.nirkertas.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker/compose.yaml} says of the application: the variables and the secret files it is given. */
record ComposeFile(Map<String, String> environment, Map<String, String> secretTargets) {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

	/** With these variables where Docker takes those of {@code .env}. */
	static ComposeFile read(Path file, Map<String, String> variables) throws IOException {
		Map<String, Object> all = new Yaml().load(Files.readString(file));
		var application = map(map(all.get("services")).get("application"));
		var environment = new LinkedHashMap<String, String>();
		map(application.get("environment"))
				.forEach((name, value) -> environment.put(name, filled(String.valueOf(value), variables)));
		var targets = new LinkedHashMap<String, String>();
		for (var secret : (List<?>) Objects.requireNonNull(application.get("secrets"))) {
			targets.put(String.valueOf(map(secret).get("source")), String.valueOf(map(secret).get("target")));
		}
		return new ComposeFile(environment, targets);
	}

	private static String filled(String value, Map<String, String> variables) {
		return VARIABLE.matcher(value).replaceAll(found -> {
			var given = variables.get(found.group(1));
			if (given == null && !"-".equals(found.group(2))) {
				throw new IllegalStateException("compose.yaml wants the variable " + found.group(1));
			}
			return given == null ? found.group(3) : given;
		});
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object part) {
		return (Map<String, Object>) Objects.requireNonNull(part);
	}
}
