package id.nirkertas.paper;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * As many presses as there are processors, lent to one letter at a time. Requests run on virtual threads, which live for one
 * request: fonts kept per thread would be parsed anew for every letter, and a hundred letters at once would only fight for
 * the same processors and hold a hundred sets of fonts.
 */
final class Presses {

	private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
	/** The press used last is taken first: its fonts are still in the processor's cache. */
	private final ConcurrentLinkedDeque<Press> idle = new ConcurrentLinkedDeque<>();
	private final Supplier<Press> more;

	Presses(Fonts fonts, Scripts scripts) {
		more = () -> new Press(fonts, scripts);
	}

	PrintedPaper print(String page, FairCopy copy, List<Enclosure> enclosures) {
		free.acquireUninterruptibly();
		try {
			var taken = idle.pollFirst();
			var press = taken == null ? more.get() : taken;
			var printed = press.print(page, copy, enclosures);
			// Not given back after a fault, which may have left it in an unknown state
			idle.addFirst(press);
			return printed;
		} finally {
			free.release();
		}
	}
}
