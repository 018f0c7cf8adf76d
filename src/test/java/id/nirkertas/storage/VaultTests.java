package id.nirkertas.storage;

import static id.nirkertas.storage.Depositor.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.OfficeObjects;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpRange;

/** Over the object store of the development office. */
@OfficeTest
class VaultTests extends VaultCases {

	@Autowired
	OfficeFaults faults;

	@Autowired
	OfficeObjects objects;

	@Override
	void storeDown() {
		faults.storeDown();
	}

	@Override
	void storeUp() {
		faults.mend();
	}

	@Test
	void writesTheSameBytesOnce() throws IOException {
		var bytes = text();
		var file = vault.put(bytes, "application/pdf");
		var writtenAt = Files.getLastModifiedTime(objects.of(file.fingerprint().hex()));

		assertThat(vault.put(bytes, "application/pdf")).isEqualTo(file);
		assertThat(Files.getLastModifiedTime(objects.of(file.fingerprint().hex()))).isEqualTo(writtenAt);
	}

	@Test
	void fetchesOnlyTheWindowARangeTouches() throws IOException {
		var content = vault.content(vault.put(random(VaultStream.WINDOW * 4), "application/pdf").fingerprint());
		read(HttpRange.createByteRange(99, 100).toResourceRegion(content));
		var before = faults.storeRequests();

		read(HttpRange.createByteRange(VaultStream.WINDOW * 3L, VaultStream.WINDOW * 3L + 99).toResourceRegion(content));

		assertThat(faults.storeRequests() - before).isLessThanOrEqualTo(2);
	}
}
