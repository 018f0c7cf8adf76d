package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.Staff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Somebody types into a letter of two pages, and their browser shows both again: the page saves by itself, and asks for what
 * looks different. As long as it lasts from the words being sent until the last byte of the pictures is there.
 */
public final class PreviewJob implements AutoCloseable {

	private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+/pages/\\d+\\?r=[^\"]+)\"");
	private static final String PARAGRAPH = "Sehubungan dengan penyusunan profil layanan digital pemerintah daerah, bersama ini "
			+ "disampaikan bahwa setiap perangkat daerah perlu memutakhirkan data layanan yang dikelolanya.\n\n";
	private static final int PARAGRAPHS = 14;

	private final Window window;
	private final ExecutorService browser = Executors.newVirtualThreadPerTaskExecutor();
	private List<String> shown = List.of();
	private String top = "";
	private String end = "";

	private PreviewJob(Window window) {
		this.window = window;
	}

	/** In the office on this port, with a letter of its own. */
	public static PreviewJob in(int port, Staff staff) {
		var job = new PreviewJob(Window.at("/letters/new", port, "pranata1", staff, "Pemutakhiran Data Layanan Digital"));
		var begun = job.window.type("body", PARAGRAPH.repeat(PARAGRAPHS)).save().body();
		job.window.movedTo(begun);
		return job;
	}

	/** Words before the first paragraph and after the last: both pages look different. */
	public Duration typeOnBothPages(String words) {
		top = words;
		end = words;
		return type(2);
	}

	/** Words after the last paragraph: the first page stays as it was. */
	public Duration typeAtTheEnd(String words) {
		end = words;
		return type(1);
	}

	private Duration type(int changed) {
		var from = System.nanoTime();
		var pictures = PICTURE.matcher(window.type("body", top + PARAGRAPH.repeat(PARAGRAPHS) + end).save().body()).results()
				.map(found -> String.valueOf(found.group(1)))
				.toList();
		var fresh = pictures.stream().filter(picture -> !shown.contains(picture)).toList();
		fetch(fresh);
		var took = Duration.ofNanos(System.nanoTime() - from);
		assertThat(pictures).hasSize(2);
		assertThat(shown.isEmpty() || fresh.size() == changed).as("%s instead of %s", pictures, shown).isTrue();
		shown = pictures;
		return took;
	}

	private void fetch(List<String> pictures) {
		var all = pictures.stream().<Callable<Integer>>map(picture -> () -> {
			var answer = window.visitor().download(picture);
			assertThat(answer.statusCode()).isEqualTo(200);
			return answer.body().length;
		}).toList();
		try {
			for (var picture : browser.invokeAll(all)) {
				assertThat(picture.resultNow()).isPositive();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		browser.close();
	}
}
