package id.nirkertas.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCheckTests {

	@TempDir
	Path folder;

	@Test
	void hasNothingToSayWhenAllIsWell() throws IOException {
		assertThat(new StartCheck(folder, unusedPorts(), 0).complaint()).isEmpty();
	}

	@Test
	void saysWhichPortIsTakenAndWhatToDo() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(new StartCheck(folder, taken.getLocalPort(), 0).complaint())
					.hasValueSatisfying(said -> assertThat(said)
							.contains("Port %d is taken by another program: stop it".formatted(taken.getLocalPort())));
		}
	}

	@Test
	void saysThatTheWebPortIsTaken() throws IOException {
		try (var taken = new ServerSocket(0)) {
			assertThat(new StartCheck(folder, unusedPorts(), taken.getLocalPort()).complaint())
					.hasValueSatisfying(said -> assertThat(said).contains("SERVER_PORT"));
		}
	}

	@Test
	void saysHowMuchRoomIsMissing() throws IOException {
		var moreThanThereIs = folder.toFile().getTotalSpace() / (1024 * 1024) + 1;

		assertThat(new StartCheck(folder, unusedPorts(), 0, moreThanThereIs).complaint())
				.hasValueSatisfying(
						said -> assertThat(said).contains("Make room on the disk", moreThanThereIs + " MB needed"));
	}

	@Test
	void saysThatTheFolderCannotBeWritten() throws IOException {
		var file = Files.createFile(folder.resolve("file"));

		assertThat(new StartCheck(file.resolve("below"), unusedPorts(), 0).complaint())
				.hasValueSatisfying(said -> assertThat(said).contains("cannot be written"));
	}

	@Test
	void saysThatAnotherOfficeRunsInTheFolder() throws IOException {
		var first = new StartCheck(folder, unusedPorts(), 0).complaint();

		assertThat(first).isEmpty();
		assertThat(new StartCheck(folder, unusedPorts(), 0).complaint())
				.hasValueSatisfying(said -> assertThat(said).contains("Another office is running"));
	}

	@Test
	void leavesAProcessAloneThatOnlyHasTheNumberOfADatabase() throws IOException {
		var innocent = ProcessHandle.current().pid();
		Files.writeString(Files.createDirectories(folder.resolve("postgres")).resolve("postmaster.pid"), innocent + "\n");

		assertThat(new StartCheck(folder, unusedPorts(), 0).complaint()).isEmpty();
	}

	private static int unusedPorts() throws IOException {
		try (var socket = new ServerSocket(0)) {
			// The three after it are very likely free as well
			return socket.getLocalPort();
		}
	}
}
