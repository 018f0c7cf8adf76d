package id.nirkertas.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for Java sources. */
final class JavaRules {

	/** An arrow only points down a level; see the drawing of the rooms. */
	static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("shared", 0), Map.entry("directory", 1),
			Map.entry("storage", 1), Map.entry("classification", 1), Map.entry("calendar", 1), Map.entry("mail", 1),
			Map.entry("numbering", 2), Map.entry("signing", 2), Map.entry("access", 2), Map.entry("paper", 2),
			Map.entry("addresses", 2), Map.entry("audit", 2), Map.entry("platform", 2), Map.entry("letter", 3),
			Map.entry("registry", 3),
			Map.entry("review", 4), Map.entry("consultation", 4), Map.entry("spoken", 4),
			Map.entry("disposition", 4), Map.entry("distribution", 4), Map.entry("records", 4),
			Map.entry("workflow", 5), Map.entry("search", 5), Map.entry("notification", 5), Map.entry("verification", 5),
			Map.entry("exchange", 5), Map.entry("inbox", 6), Map.entry("reports", 6), Map.entry("handover", 6),
			Map.entry("administration", 6));

	/** They listen; nobody speaks to them. */
	private static final List<String> LISTENERS = List.of("audit", "notification", "search");

	private static final Pattern ROOM = Pattern.compile("\\bid\\.nirkertas\\.([a-z]+)\\.");
	private static final Pattern FOREIGN = Pattern
			.compile("\\b(?:lombok\\.|jakarta\\.persistence\\.|org\\.hibernate\\.|org\\.mockito\\.|javax\\.persistence\\.)");
	private static final Pattern VAGUE = Pattern
			.compile("\\b(?:class|record|interface|enum)\\s+(\\w*(?:Impl|Manager|Helper|Utils?|DTO|Dto))\\b");
	private static final Pattern HASHING = Pattern.compile("\\bMessageDigest\\.getInstance\\(");
	/** Around statements that each see what is committed a transaction promises nothing, and costs two messages. */
	private static final Pattern BARE_READING = Pattern.compile("@Transactional\\(readOnly = true\\)");
	private static final Pattern FACE = Pattern.compile("(?m)^@(?:Service|Component)\\b[^;{]*\\bpublic (?:final )?class\\b");
	private static final Pattern EXPRESSION_QUERY = Pattern
			.compile(
					"\\.(?:\\w*(?:[tT]ask|[pP]rocess|[dD]ue|[fF]ollow|[aA]ssignee|[oO]wner|[cC]andidate)\\w*Expression)\\(");

	static final List<Rule<JavaSource>> ALL = List.of(
			new Rule<>("points-down", JavaRules::upward),
			new Rule<>("only-web-uses-platform", JavaRules::platformUse),
			new Rule<>("only-workflow-knows-the-engine", source -> source.room().equals("workflow")
					? List.of()
					: found(source, Pattern.compile("\\borg\\.camunda\\."))),
			new Rule<>("engine-internals-only-in-configuration",
					source -> source.fileName().equals("EngineConfiguration.java")
							? List.of()
							: found(source, Pattern.compile("\\borg\\.camunda\\.[\\w.]*\\bimpl\\."))),
			new Rule<>("one-place-hashes",
					source -> source.fileName().equals("Sha256.java") ? List.of() : found(source, HASHING)),
			new Rule<>("no-expression-in-engine-queries", source -> found(source, EXPRESSION_QUERY)),
			new Rule<>("no-foreign-taste", source -> found(source, FOREIGN)),
			new Rule<>("no-vague-names", source -> found(source, VAGUE)),
			new Rule<>("short-files", source -> source.lines() > 300 ? List.of(source.lines() + " lines") : List.of()),
			new Rule<>("thin-controllers", source -> source.lines() > 150 && source.code().contains("@Controller")
					? List.of(source.lines() + " lines")
					: List.of()),
			new Rule<>("short-faces", source -> source.lines() > 150 && isFace(source)
					? List.of(source.lines() + " lines")
					: List.of()),
			new Rule<>("short-methods", JavaRules::longMethods),
			new Rule<>("no-open-results", JavaRules::openResults),
			new Rule<>("no-transaction-for-reading", source -> found(source, BARE_READING)),
			new Rule<>("no-exception-as-a-sentence", JavaRules::sentences));

	private JavaRules() {
	}

	/** What a room shows of itself to be called: the public classes that Spring makes one of. */
	static boolean isFace(JavaSource source) {
		return FACE.matcher(source.code()).find();
	}

	private static List<String> upward(JavaSource source) {
		var own = LEVELS.get(source.room());
		if (own == null) {
			return source.room().isEmpty() ? List.of() : List.of("is in a room that is not in the drawing");
		}
		return rooms(source).filter(room -> !room.equals(source.room()))
				.filter(room -> !(source.isWeb() && room.equals("platform")))
				.filter(room -> LEVELS.getOrDefault(room, 99) >= own || LISTENERS.contains(room)).map(room -> "uses " + room)
				.toList();
	}

	private static List<String> platformUse(JavaSource source) {
		var mayUse = source.isWeb() || source.room().equals("platform") || source.room().isEmpty();
		return mayUse ? List.of() : rooms(source).filter("platform"::equals).map(_ -> "uses platform").toList();
	}

	private static Stream<String> rooms(JavaSource source) {
		return ROOM.matcher(source.code().replaceFirst("(?m)^package .*$", "")).results().map(found -> found.group(1))
				.distinct();
	}

	private static List<String> found(JavaSource source, Pattern pattern) {
		return pattern.matcher(source.code()).results().map(MatchResult::group).distinct().toList();
	}

	private static List<String> longMethods(JavaSource source) {
		var faults = new ArrayList<String>();
		var parsed = source.parsed();
		parsed.unit().accept(new TreeScanner<@Nullable Void, @Nullable Void>() {
			@Override
			public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
				if (parsed.lines(method) > 40) {
					faults.add("%s has %d lines".formatted(method.getName(), parsed.lines(method)));
				}
				return super.visitMethod(method, null);
			}
		}, null);
		return faults;
	}

	/** A stream of rows keeps its connection until it is closed; a handful of pages later the pool is empty. */
	private static List<String> openResults(JavaSource source) {
		var faults = new ArrayList<String>();
		source.parsed().unit().accept(new TreeScanner<@Nullable Void, @Nullable Void>() {
			@Override
			public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
				if (nameOf(call).equals("stream") && call.getMethodSelect() instanceof MemberSelectTree select
						&& select.getExpression() instanceof MethodInvocationTree asked && nameOf(asked).equals("query")
						&& !asked.getArguments().isEmpty()) {
					faults.add(call.toString());
				}
				return super.visitMethodInvocation(call, null);
			}
		}, null);
		return faults;
	}

	private static String nameOf(MethodInvocationTree call) {
		return call.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
	}

	private static List<String> sentences(JavaSource source) {
		var faults = new ArrayList<String>();
		source.parsed().unit().accept(new TreeScanner<@Nullable Void, @Nullable Void>() {
			@Override
			public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
				var type = made.getIdentifier().toString();
				if (List.of("RuntimeException", "Exception", "Error").contains(type)
						&& made.getArguments().stream().anyMatch(LiteralTree.class::isInstance)) {
					faults.add(made.toString());
				}
				return super.visitNewClass(made, null);
			}
		}, null);
		return faults;
	}
}
