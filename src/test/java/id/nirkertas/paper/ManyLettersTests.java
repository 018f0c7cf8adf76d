package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A printing office that runs for weeks: what one letter needed is given back before the next. */
@Tag("endurance")
class ManyLettersTests {

	private static final int LETTERS = 10_000;
	private static final int ROUND = 1_000;
	/** What a collector may leave behind by chance; a kilobyte lost with each letter would be nine times as much. */
	private static final long SLACK = 1 << 20;

	private final Paper paper = new Paper();
	private final List<Sheet> letters = List.of(LongLetters.ofTwoPages(), LongLetters.ofFourPages());

	@Test
	void memoryStaysFlatOverTenThousandLetters() throws Exception {
		var used = new ArrayList<Long>();
		try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			for (var round = 0; round < LETTERS / ROUND; round++) {
				var jobs = IntStream.range(0, ROUND).<Callable<Integer>>mapToObj(number -> () -> printed(number)).toList();
				for (var printed : workers.invokeAll(jobs)) {
					assertThat(printed.get()).isPositive();
				}
				used.add(used());
			}
		}
		System.out.println("Heap in use after each " + ROUND + " letters, in kB: "
				+ used.stream().map(bytes -> bytes >> 10).toList());
		assertThat(used.getLast()).as("bytes in use, from round to round: %s", used).isLessThan(used.getFirst() + SLACK);
	}

	/** Each with words of its own, so that nothing can be kept from one to the next. */
	private int printed(int number) {
		var letter = letters.get(number % letters.size());
		var named = new Sheet(letter.look(), letter.running(), letter.title() + " " + number, letter.author(),
				letter.parts(), letter.verifyAddress() + number, letter.metadata());
		return paper.print(named).pages();
	}

	private static long used() {
		var memory = ManagementFactory.getMemoryMXBean();
		for (var time = 0; time < 3; time++) {
			memory.gc();
		}
		return memory.getHeapMemoryUsage().getUsed();
	}
}
