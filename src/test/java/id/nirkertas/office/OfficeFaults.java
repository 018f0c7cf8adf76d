package id.nirkertas.office;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets a test take a service away and give it back. Whoever takes one away calls {@link #mend()} when done ({@code @AfterEach}):
 * the office is shared by all tests.
 */
public final class OfficeFaults {

	private final Consumer<Boolean> timeStampSwitch;
	private final AtomicLong storeRequests = new AtomicLong();
	private final AtomicLong storeRefusals = new AtomicLong();
	private volatile BooleanSupplier storeFails = () -> false;

	OfficeFaults(Consumer<Boolean> timeStampSwitch) {
		this.timeStampSwitch = timeStampSwitch;
	}

	/** The object store answers 503 to everything. */
	public void storeDown() {
		storeFails = () -> true;
	}

	/** The object store answers 503 whenever the answer is yes: for one request in ten, for instance. */
	public void storeFailsWhen(BooleanSupplier fails) {
		storeFails = fails;
	}

	/** The time-stamp service answers 503. */
	public void timeStampDown() {
		timeStampSwitch.accept(true);
	}

	/** Everything works again. */
	public void mend() {
		storeFails = () -> false;
		timeStampSwitch.accept(false);
	}

	/** Requests the object store has seen since the office started. */
	public long storeRequests() {
		return storeRequests.get();
	}

	/** Requests the object store has refused on purpose. */
	public long storeRefusals() {
		return storeRefusals.get();
	}

	boolean meetsStore(String operation) {
		// What the store asks itself is no request
		if (operation.startsWith("supports") || operation.equals("getMinimumMultipartPartSize")) {
			return false;
		}
		storeRequests.incrementAndGet();
		if (!storeFails.getAsBoolean()) {
			return false;
		}
		storeRefusals.incrementAndGet();
		return true;
	}
}
