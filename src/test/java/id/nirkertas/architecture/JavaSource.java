package id.nirkertas.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as it is written: the rules read sources, so a bad sample needs no compiling. */
record JavaSource(Path path, String text) {

	private static final Path ROOT = Path.of("src/main/java");
	private static final Map<JavaSource, Parsed> PARSED = new ConcurrentHashMap<>();
	private static final Path TESTS = Path.of("src/test/java");
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

	static List<JavaSource> ofTheProduct() {
		return under(ROOT);
	}

	static List<JavaSource> ofTheTests() {
		return under(TESTS);
	}

	static JavaSource bad(String rule) {
		return read(Path.of("src/test/resources/architecture/bad/java", rule + ".java"));
	}

	private static List<JavaSource> under(Path root) {
		try (var files = Files.walk(root)) {
			var sources = files.filter(file -> file.toString().endsWith(".java")).map(JavaSource::read).toList();
			var parsed = parse(sources).iterator();
			sources.forEach(source -> PARSED.put(source, parsed.next()));
			return sources;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static JavaSource read(Path path) {
		try {
			return new JavaSource(path, Files.readString(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String packageName() {
		var found = PACKAGE.matcher(text);
		return found.find() ? found.group(1) : "";
	}

	/** "letter" for id.nirkertas.letter.web; empty for the root package. */
	String room() {
		return packageName().replaceFirst("^id\\.nirkertas\\.?", "").replaceFirst("\\..*", "");
	}

	boolean isWeb() {
		return packageName().endsWith(".web");
	}

	/** Without comments: they may speak of anything. */
	String code() {
		return COMMENT.matcher(text).replaceAll("");
	}

	int lines() {
		return (int) text.lines().count();
	}

	String fileName() {
		return String.valueOf(path.getFileName());
	}

	Parsed parsed() {
		return PARSED.computeIfAbsent(this, source -> parse(List.of(source)).getFirst());
	}

	/** Many at once: starting the compiler takes longer than reading a file. */
	private static List<Parsed> parse(List<JavaSource> sources) {
		try {
			var compiler = ToolProvider.getSystemJavaCompiler();
			var files = sources.stream().map(InMemory::new).toList();
			var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
			var positions = Trees.instance(task).getSourcePositions();
			return StreamSupport.stream(task.parse().spliterator(), false).map(unit -> new Parsed(unit, positions)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class InMemory extends SimpleJavaFileObject {

		private final String text;

		InMemory(JavaSource source) {
			super(URI.create("string:///" + source.path().toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
			this.text = source.text();
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return text;
		}
	}

	/** Its tree, and where in the file each part of it stands. */
	record Parsed(CompilationUnitTree unit, SourcePositions positions) {

		long lines(Tree part) {
			var lines = unit.getLineMap();
			return lines.getLineNumber(positions.getEndPosition(unit, part))
					- lines.getLineNumber(positions.getStartPosition(unit, part)) + 1;
		}
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
