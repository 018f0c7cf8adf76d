package id.nirkertas.storage;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is (clamd, or what speaks as it does). Its own limits ({@code StreamMaxLength}, {@code MaxFileSize},
 * {@code MaxScanSize}) must be above the 50 MB of a file.
 *
 * @param address host:port, or the path of a socket as /run/clamav/clamd.ctl; empty where there is no scanner
 * @param patience how long one file may take, from the first word to the answer
 */
@ConfigurationProperties("nirkertas.virus-scan")
record VirusScanSettings(@DefaultValue("") String address, @DefaultValue("60s") Duration patience) {

	private static final Pattern HOST = Pattern.compile("(\\[[^\\[\\]]+]|[^\\[\\]:/\\s]+):(\\d{1,5})");

	VirusScanSettings {
		address = address.strip();
	}

	@Nullable
	VirusScanner scanner() {
		if (address.isEmpty()) {
			return null;
		}
		socket();
		return new ClamAv(this::socket, patience);
	}

	/** Found anew each time: the host may have moved. */
	private SocketAddress socket() {
		if (address.startsWith("/")) {
			return UnixDomainSocketAddress.of(address);
		}
		var host = HOST.matcher(address);
		if (!host.matches() || Integer.parseInt(host.group(2)) > 0xffff) {
			throw new IllegalStateException("nirkertas.virus-scan.address is neither host:port nor the path of a socket");
		}
		return new InetSocketAddress(host.group(1), Integer.parseInt(host.group(2)));
	}
}
