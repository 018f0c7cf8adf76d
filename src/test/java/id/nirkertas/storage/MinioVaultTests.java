package id.nirkertas.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static id.nirkertas.storage.Depositor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.Needs;
import id.nirkertas.integration.OutsideTest;
import id.nirkertas.office.MinioServer;
import id.nirkertas.office.Program;
import id.nirkertas.shared.RefusedException;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.Result;
import io.minio.SetBucketVersioningArgs;
import io.minio.messages.Item;
import io.minio.messages.VersioningConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Over a real MinIO server; and in a bucket that keeps every version, as an office may have ordered for its letters. */
@OutsideTest
@Needs(Program.MINIO)
class MinioVaultTests extends VaultCases {

	@Autowired
	MinioServer minio;

	@Override
	void storeDown() {
		minio.kill();
	}

	@Override
	void storeUp() throws IOException {
		minio.resume();
	}

	@Test
	void theLettersAreInMinio() throws Exception {
		var file = vault.put(text(), "application/pdf");

		assertThat(versions("nirkertas", file.fingerprint())).hasSize(1);
	}

	@Test
	void aVersionedBucketKeepsOneVersionOfBytesPutTwice() throws Exception {
		try (var versioned = versioned("put-twice")) {
			var bytes = text();
			var name = Digest.of(bytes);

			assertThat(versioned.putNew(name, bytes, "application/pdf")).isTrue();
			assertThat(versioned.putNew(name, bytes, "application/pdf")).isFalse();

			assertThat(versions("put-twice", name)).hasSize(1);
		}
	}

	@Test
	void aVersionedBucketStillHasWhatWasOverwrittenOrRemoved() throws Exception {
		try (var versioned = versioned("removed")) {
			var bytes = text();
			var name = Digest.of(bytes);
			versioned.putNew(name, bytes, "application/pdf");
			versioned.replace(name, "something else".getBytes(UTF_8), "application/pdf");
			versioned.remove(name);

			assertThat(versioned.get(name, 0, 1)).isEmpty();
			assertThat(contents("removed", name)).containsExactly("something else", new String(bytes, UTF_8));
		}
	}

	/** The marker of a removal is no object: the name is free for the same bytes again. */
	@Test
	void bytesRemovedFromAVersionedBucketCanBePutAgain() throws Exception {
		try (var versioned = versioned("again")) {
			var bytes = text();
			var name = Digest.of(bytes);
			versioned.putNew(name, bytes, "application/pdf");
			versioned.remove(name);

			assertThat(versioned.putNew(name, bytes, "application/pdf")).isTrue();
			assertThat(versioned.get(name, 0, bytes.length)).contains(bytes);
		}
	}

	@Test
	void aWrongSecretIsRefusedAsUnavailable() throws Exception {
		var settings = new StoreSettings(minio.endpoint(), minio.accessKey(), "bukan-kuncinya", "nirkertas");
		try (var locked = new ObjectStore(new StaticListableBeanFactory().getBeanProvider(StoreConnectionDetails.class),
				settings)) {
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> locked.putNew(Digest.of(text()), text(), "application/pdf"))
					.withMessage("storage.unavailable");
			assertThat(locked.answers()).isFalse();
		}
	}

	private ObjectStore versioned(String bucket) throws Exception {
		try (var client = client()) {
			client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
			client.setBucketVersioning(SetBucketVersioningArgs.builder().bucket(bucket)
					.config(new VersioningConfiguration(VersioningConfiguration.Status.ENABLED, null, null, null)).build());
		}
		return new ObjectStore(new StaticListableBeanFactory().getBeanProvider(StoreConnectionDetails.class),
				new StoreSettings(minio.endpoint(), minio.accessKey(), minio.secretKey(), bucket));
	}

	private List<Item> versions(String bucket, Fingerprint name) throws Exception {
		var found = new ArrayList<Item>();
		try (var client = client()) {
			for (Result<Item> version : client.listObjects(
					ListObjectsArgs.builder().bucket(bucket).recursive(true).includeVersions(true).build())) {
				if (version.get().objectName().endsWith(name.hex())) {
					found.add(version.get());
				}
			}
		}
		return found;
	}

	/** Of every version that is no marker, the newest first. */
	private List<String> contents(String bucket, Fingerprint name) throws Exception {
		var texts = new ArrayList<String>();
		try (var client = client()) {
			for (var version : versions(bucket, name)) {
				if (!version.isDeleteMarker()) {
					try (var content = client.getObject(GetObjectArgs.builder().bucket(bucket).object(version.objectName())
							.versionId(version.versionId()).build())) {
						texts.add(new String(content.readAllBytes(), UTF_8));
					}
				}
			}
		}
		return texts;
	}

	private MinioClient client() {
		return MinioClient.builder().endpoint(minio.endpoint()).credentials(minio.accessKey(), minio.secretKey()).build();
	}
}
