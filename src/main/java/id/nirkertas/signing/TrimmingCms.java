package id.nirkertas.signing;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Cuts the zeros that fill up a PDF's /Contents before DSS reads the container. Bouncy Castle from 1.85 refuses anything behind
 * the last byte of an object, and DSS 6.4 then takes the file for unsigned: nothing fails, every signature is merely gone.
 * Named in META-INF/services, where the application's own entry comes before those of the jars; the self-test watches over it.
 */
public final class TrimmingCms extends CMSObjectUtils {

	@Override
	public CMS parseToCMS(byte[] binaries) {
		return super.parseToCMS(trim(binaries));
	}

	@Override
	public CMS parseToCMS(DSSDocument document) {
		try (var in = document.openStream()) {
			return parseToCMS(in.readAllBytes());
		} catch (IOException e) {
			throw new DSSException("The container could not be read", e);
		}
	}

	/** The first object alone, if nothing but zeros comes after it; else the bytes as they are, to be refused. */
	static byte[] trim(byte[] bytes) {
		var end = endOfFirstObject(bytes);
		for (var i = end; i < bytes.length; i++) {
			if (bytes[i] != 0) {
				return bytes;
			}
		}
		return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
	}

	private static int endOfFirstObject(byte[] bytes) {
		var rest = new ByteArrayInputStream(bytes);
		try (var objects = new ASN1InputStream(rest, bytes.length)) {
			objects.readObject();
			return bytes.length - rest.available();
		} catch (IOException notAsn1) {
			return bytes.length;
		}
	}
}
