package id.nirkertas.signing;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Lets DSS ask OCSP and CRL over our wire, with its limits. */
final class WireLoader implements DataLoader {

	private static final long serialVersionUID = 1L;

	private final transient Wire wire;
	private String mediaType;

	WireLoader(Wire wire, String mediaType) {
		this.wire = wire;
		this.mediaType = mediaType;
	}

	@Override
	public byte[] get(String url) {
		try {
			return wire.get(URI.create(url));
		} catch (IOException | IllegalArgumentException e) {
			throw new DSSExternalResourceException(e);
		}
	}

	@Override
	public DataAndUrl get(List<String> urls) {
		var last = new DSSExternalResourceException("no address is given");
		for (var url : urls) {
			try {
				return new DataAndUrl(url, get(url));
			} catch (DSSExternalResourceException e) {
				last = e;
			}
		}
		throw last;
	}

	@Override
	public byte[] post(String url, byte[] content) {
		try {
			return wire.post(URI.create(url), mediaType, content);
		} catch (IOException | IllegalArgumentException e) {
			throw new DSSExternalResourceException(e);
		}
	}

	@Override
	public void setContentType(String contentType) {
		mediaType = contentType;
	}
}
