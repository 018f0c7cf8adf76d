package id.nirkertas.platform;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file of the office on its way to a browser, with the ranges it asks for. A PDF is opened where it is; what people brought
 * of any other kind is kept as a file, and has no rights of this site whatever a browser takes it for.
 */
public final class FileAnswer {

	private static final String NO_RIGHTS = "sandbox; default-src 'none'";

	private FileAnswer() {
	}

	/**
	 * @param tag names the content: another content has another one
	 * @param secret whether it belongs to a secret document
	 */
	public static ResponseEntity<Resource> of(Resource content, String name, String mediaType, String tag, boolean secret) {
		var type = MediaType.parseMediaType(mediaType);
		var opens = type.equals(MediaType.APPLICATION_PDF);
		var disposition = opens ? ContentDisposition.inline() : ContentDisposition.attachment();
		var answer = ResponseEntity.ok().contentType(type).eTag('"' + tag + '"').cacheControl(caching(secret))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						disposition.filename(name, StandardCharsets.UTF_8).build().toString());
		return (opens ? answer : answer.header("Content-Security-Policy", NO_RIGHTS)).body(content);
	}

	/** A secret paper leaves nothing in a browser's store; any other is asked for again each time, so that access is asked too. */
	public static CacheControl caching(boolean secret) {
		return secret ? CacheControl.noStore() : CacheControl.noCache().cachePrivate();
	}
}
