package id.nirkertas.office;

import id.nirkertas.Nirkertas;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * An application in a process of its own, beside services that outlive it: it starts, signs the letters it is told, and dies
 * on the way at the point it is told, as by {@code kill -9}. Without a point it lives until all are signed, looks whether the
 * books are in order, and ends with 0.
 *
 * <pre>{@code java … HaltingOffice <point or NOWHERE> <user name> <letter id>… --spring.datasource.url=…}</pre>
 */
public final class HaltingOffice {

	private HaltingOffice() {
	}

	/** Where it dies, in the order of a signature. */
	public enum Point {
		NOWHERE, AFTER_RESERVE, AFTER_PRINT, AFTER_SIGN, AFTER_STORE, AFTER_ISSUE, BEFORE_COMMIT, AFTER_COMMIT
	}

	public static void main(String[] arguments) {
		var point = Point.valueOf(arguments[0]);
		var settings = Arrays.stream(arguments).filter(argument -> argument.startsWith("--")).toArray(String[]::new);
		var trapdoor = new Trapdoor();
		var office = new SpringApplicationBuilder(Nirkertas.class).initializers(context -> {
			context.getBeanFactory().registerSingleton("productOnly", new ProductOnly());
			((GenericApplicationContext) context).registerBean(Trapdoor.class, () -> trapdoor);
		}).run(settings);
		var letters = office.getBean(Letters.class);
		var staff = new Staff(office.getBean(Directory.class), office.getBean(Organisation.class));
		trapdoor.open(point);
		Arrays.stream(arguments).skip(2).filter(argument -> !argument.startsWith("--")).map(UUID::fromString)
				.map(DocumentId::new)
				.forEach(letter -> letters.sign(staff.actor(arguments[1]), letter, Staff.passphrase(arguments[1])));
		var sound = office.getBean(Numbering.class).audit().stream().allMatch(register -> register.isSound())
				&& office.getBean(Vault.class).audit().isSound();
		System.exit(SpringApplication.exit(office, () -> sound ? 0 : 3));
	}

	/** The product alone: what is found beside it here would start services of its own. */
	private static final class ProductOnly extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader found, MetadataReaderFactory readers) {
			return found.getClassMetadata().getClassName().startsWith(HaltingOffice.class.getPackageName());
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof ProductOnly;
		}

		@Override
		public int hashCode() {
			return 1;
		}
	}
}
