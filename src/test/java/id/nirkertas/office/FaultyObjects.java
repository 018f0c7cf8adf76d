package id.nirkertas.office;

import java.io.InputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects that cannot be had while the faults say so: whoever asks is answered 503. */
final class FaultyObjects extends ForwardingBlobStore {

	private final OfficeFaults faults;

	FaultyObjects(BlobStore objects, OfficeFaults faults) {
		super(objects);
		this.faults = faults;
	}

	private void meet() {
		if (faults.meetsStore()) {
			throw S3Exception.builder().statusCode(503).message("Down for a test").awsErrorDetails(AwsErrorDetails.builder()
					.errorCode("ServiceUnavailable").errorMessage("Down for a test").build()).build();
		}
	}

	@Override
	public boolean containerExists(String container) {
		meet();
		return super.containerExists(container);
	}

	@Override
	public HeadBucketResponse headBucket(HeadBucketRequest request) {
		meet();
		return super.headBucket(request);
	}

	@Override
	public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
		meet();
		return super.putBlob(request, bytes);
	}

	@Override
	public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
		meet();
		return super.getBlob(request);
	}

	@Override
	public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
		meet();
		return super.removeBlob(request);
	}
}
