package id.nirkertas.storage;

import id.nirkertas.shared.RefusedException;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.PutObjectBaseArgs;
import io.minio.RemoveObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The S3 server, object by object. What it does not answer is refused with storage.unavailable, so that people can go on. */
@Component
class ObjectStore implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);
	private static final int AT_ONCE = 64;
	private static final long SMALLEST_PART = 5L * 1024 * 1024;

	private final MinioClient client;
	private final String bucket;
	private volatile boolean bucketMade;

	ObjectStore(ObjectProvider<StoreConnectionDetails> elsewhere, StoreSettings settings) {
		// The settings are connection details too, but complete only where nothing takes their place
		var details = elsewhere.orderedStream().filter(one -> !(one instanceof StoreSettings)).findFirst()
				.orElseGet(settings::complete);
		this.bucket = settings.bucket();
		this.client = MinioClient.builder().endpoint(details.endpoint())
				.credentials(details.accessKey(), details.secretKey())
				.httpClient(http(), true).build();
	}

	private static OkHttpClient http() {
		var dispatcher = new Dispatcher();
		dispatcher.setMaxRequests(AT_ONCE);
		// Five by default, and all our requests go to one host
		dispatcher.setMaxRequestsPerHost(AT_ONCE);
		return new OkHttpClient.Builder().connectTimeout(Duration.ofSeconds(3)).readTimeout(Duration.ofSeconds(20))
				.writeTimeout(Duration.ofSeconds(20)).callTimeout(Duration.ofMinutes(2)).dispatcher(dispatcher)
				.connectionPool(new ConnectionPool(AT_ONCE / 2, 5, TimeUnit.MINUTES)).build();
	}

	/** Writes the object unless there is one of that name; answers whether it was written. */
	boolean putNew(Fingerprint name, byte[] bytes, String mediaType) {
		return put(name, object(name, bytes, mediaType).extraHeaders(Map.of("If-None-Match", "*")).build());
	}

	boolean putNew(Fingerprint name, Path file, String mediaType) throws IOException {
		return put(name, object(name, file, mediaType).extraHeaders(Map.of("If-None-Match", "*")).build());
	}

	/** Writes over what lies there: only to bring back the bytes the name stands for. */
	void replace(Fingerprint name, byte[] bytes, String mediaType) {
		put(name, object(name, bytes, mediaType).build());
	}

	void replace(Fingerprint name, Path file, String mediaType) throws IOException {
		put(name, object(name, file, mediaType).build());
	}

	private PutObjectArgs.Builder object(Fingerprint name, byte[] bytes, String mediaType) {
		return PutObjectArgs.builder().bucket(bucket).object(key(name)).data(bytes, bytes.length).contentType(mediaType);
	}

	/** One part, however large: the condition of a put in parts would hold at its end only. */
	private UploadObjectArgs.Builder object(Fingerprint name, Path file, String mediaType) throws IOException {
		try {
			return UploadObjectArgs.builder().bucket(bucket).object(key(name))
					.filename(file.toString(), Math.max(Files.size(file), SMALLEST_PART)).contentType(mediaType);
		} catch (MinioException e) {
			throw new IOException("The file to store cannot be read", e);
		}
	}

	private boolean put(Fingerprint name, PutObjectBaseArgs object) {
		try {
			makeBucket();
			switch (object) {
				case PutObjectArgs bytes -> asked(() -> client.putObject(bytes));
				case UploadObjectArgs file -> asked(() -> client.uploadObject(file));
				default -> throw new IllegalStateException("Neither bytes nor a file");
			}
			return true;
		} catch (MinioException e) {
			if (says(e, "PreconditionFailed")) {
				return false;
			}
			throw unavailable("write", name, e);
		}
	}

	/** Bytes from an offset on, at most so many; empty when there is no such object. */
	Optional<byte[]> get(Fingerprint name, long offset, long length) {
		if (length == 0) {
			return Optional.of(new byte[0]);
		}
		var part = GetObjectArgs.builder().bucket(bucket).object(key(name)).offset(offset).length(length).build();
		try (var answer = asked(() -> client.getObject(part))) {
			return Optional.of(answer.readAllBytes());
		} catch (MinioException e) {
			// An object shorter than it should be has no such range
			if (says(e, "NoSuchKey") || says(e, "NoSuchBucket") || says(e, "InvalidRange")) {
				return Optional.empty();
			}
			throw unavailable("read", name, e);
		} catch (IOException e) {
			throw unavailable("read", name, e);
		}
	}

	void remove(Fingerprint name) {
		try {
			asked(() -> {
				client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key(name)).build());
				return name;
			});
		} catch (MinioException e) {
			if (!says(e, "NoSuchKey") && !says(e, "NoSuchBucket")) {
				throw unavailable("remove", name, e);
			}
		}
	}

	boolean answers() {
		try {
			isBucketThere();
			return true;
		} catch (MinioException e) {
			LOG.warn("The object store does not answer: {}", e.getMessage());
			return false;
		}
	}

	private void makeBucket() throws MinioException {
		if (bucketMade) {
			return;
		}
		if (!isBucketThere()) {
			try {
				asked(() -> {
					client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
					return bucket;
				});
			} catch (MinioException e) {
				// Another node was quicker
				if (!says(e, "BucketAlreadyOwnedByYou") && !says(e, "BucketAlreadyExists")) {
					throw e;
				}
			}
		}
		bucketMade = true;
	}

	private boolean isBucketThere() throws MinioException {
		return asked(() -> client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()));
	}

	private interface Question<T> {
		T ask() throws MinioException;
	}

	/** A server that cannot be reached is no fault of ours, as the client would have it. */
	private static <T> T asked(Question<T> question) throws MinioException {
		try {
			return question.ask();
		} catch (IllegalStateException e) {
			if (e.getCause() instanceof IOException unreachable) {
				throw new MinioException("cannot be reached: " + unreachable.getMessage(), unreachable);
			}
			throw e;
		}
	}

	/** Two folders deep, since some stores keep a folder as one list. */
	private static String key(Fingerprint name) {
		var hex = name.hex();
		return "%s/%s/%s".formatted(hex.substring(0, 2), hex.substring(2, 4), hex);
	}

	private static boolean says(MinioException e, String code) {
		return e instanceof ErrorResponseException answer && code.equals(answer.errorResponse().code());
	}

	private static RefusedException unavailable(String act, Fingerprint name, Exception cause) {
		LOG.warn("The object store did not {} {}: {}", act, name.hex(), cause.getMessage());
		return new RefusedException("storage.unavailable");
	}

	@Override
	public void close() throws Exception {
		client.close();
	}
}
