package id.nirkertas.office;

import id.nirkertas.storage.StoreConnectionDetails;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An object store that speaks S3 over the network, with real signatures, and keeps its objects in a folder. */
final class OfficeStore implements StoreConnectionDetails, AutoCloseable {

	private final S3Proxy server;
	private final Path folder;

	private OfficeStore(S3Proxy server, Path folder) {
		this.server = server;
		this.folder = folder;
	}

	static OfficeStore start(OfficeSettings office, OfficeFaults faults) throws Exception {
		var folder = Files.createDirectories(office.folder().resolve("objects"));
		var endpoint = URI.create("http://127.0.0.1:" + office.port(OfficeSettings.Service.STORE));
		var server = S3Proxy.builder().endpoint(endpoint)
				.awsAuthentication(AuthenticationType.AWS_V4, "office", "office-secret").stopTimeout(1_000)
				.blobStore(new FaultyObjects(new FilesystemNio2BlobStore(folder.toString()), faults)).build();
		server.start();
		return new OfficeStore(server, folder);
	}

	Path folder() {
		return folder;
	}

	@Override
	public String endpoint() {
		return "http://127.0.0.1:" + server.getPort();
	}

	@Override
	public String accessKey() {
		return "office";
	}

	@Override
	public String secretKey() {
		return "office-secret";
	}

	@Override
	public void close() throws IOException {
		try {
			server.stop();
		} catch (Exception e) {
			throw new IOException("The object store does not stop", e);
		}
	}
}
