package id.nirkertas.office;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A program by other people, or their fonts, that a test wants and not every machine has, and what brings it. */
public enum Program {

	SLAPD("slapd", "Debian package slapd"), MINIO("minio", "go install, see .ci/run"), PDFSIG("pdfsig",
			"Debian package poppler-utils"), QPDF("qpdf", "Debian package qpdf"), CLAMD(
					"clamd",
					"Debian package clamav-daemon"), PDFTOTEXT("pdftotext", "Debian package poppler-utils"), SCRIPT_FONTS(
							"/usr/share/fonts/truetype/noto/NotoSansJavanese-Bold.ttf",
							"Debian package fonts-noto-core"), CALC(
									"/usr/lib/libreoffice/program/libsclo.so", "Debian package libreoffice-calc-nogui");

	private final String file;
	private final String source;

	Program(String file, String source) {
		this.file = file;
		this.source = source;
	}

	/** What to say where it is missing. */
	public String absence() {
		return "%s is not installed (%s)".formatted(file, source);
	}

	public boolean isInstalled() {
		return path().isPresent();
	}

	/** NIRKERTAS_MINIO names one; else the search path, where Debian puts servers, and where Go puts what it builds. */
	public Optional<Path> path() {
		var named = System.getenv("NIRKERTAS_" + name());
		if (named != null) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		return folders().map(folder -> folder.resolve(file)).filter(this::isUsable).findFirst();
	}

	private boolean isUsable(Path found) {
		return this == SCRIPT_FONTS || this == CALC ? Files.isReadable(found) : Files.isExecutable(found);
	}

	private static Stream<Path> folders() {
		return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of),
				Stream.of(Path.of("/usr/sbin"), Path.of(System.getProperty("user.home"), "go", "bin")));
	}
}
