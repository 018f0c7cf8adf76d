package id.nirkertas.signing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A program of somebody else on this machine; a test that needs one which is not there is skipped and says so. */
public record OtherProgram(String name) {

	/** Looks at signatures, by poppler. */
	public static OtherProgram pdfsig() {
		return installed("pdfsig", "poppler-utils");
	}

	/** Looks at the structure of a file. */
	public static OtherProgram qpdf() {
		return installed("qpdf", "qpdf");
	}

	private static OtherProgram installed(String name, String of) {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
				.anyMatch(directory -> Files.isExecutable(directory.resolve(name))),
				name + " (" + of + ") is not installed");
		return new OtherProgram(name);
	}

	/** All it says about this file. */
	public String says(Path file, String... options) throws IOException, InterruptedException {
		var command = Stream.of(Stream.of(name), Stream.of(options), Stream.of(file.toString())).flatMap(words -> words)
				.toList();
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}
}
