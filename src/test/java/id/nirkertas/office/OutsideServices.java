package id.nirkertas.office;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** Real servers take the place of the embedded ones, as far as the machine has them. */
public final class OutsideServices implements BeanRegistrar {

	private static final Path FOLDER = Path.of("target", "outside");

	@Override
	public void register(BeanRegistry beans, Environment environment) {
		if (Program.SLAPD.isInstalled()) {
			beans.registerBean("openLdap", OpenLdap.class, directory -> directory.primary().supplier(_ -> openLdap()));
		}
		if (Program.MINIO.isInstalled()) {
			beans.registerBean("minio", MinioServer.class,
					store -> store.order(Ordered.HIGHEST_PRECEDENCE).supplier(_ -> minio()));
		}
	}

	private static OpenLdap openLdap() {
		try {
			return OpenLdap.start(empty("slapd"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (LDAPException | LDIFException e) {
			throw new IllegalStateException("The directory does not take the people of the office", e);
		}
	}

	private static MinioServer minio() {
		try {
			return MinioServer.start(empty("minio"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What an earlier run left to look at goes now. */
	private static Path empty(String name) throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER.resolve(name));
		return FOLDER.resolve(name);
	}
}
