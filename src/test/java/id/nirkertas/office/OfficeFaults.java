package id.nirkertas.office;

import id.nirkertas.office.pki.DevelopmentPki;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Lets a test take a service away and give it back. Whoever takes one away calls {@link #mend()} when done ({@code @AfterEach}):
 * the office is shared by all tests.
 */
public final class OfficeFaults {

	private final DevelopmentPki certificates;
	private final OfficeDirectory directory;
	private final AtomicLong storeRequests = new AtomicLong();
	private final AtomicLong storeRefusals = new AtomicLong();
	private volatile BooleanSupplier storeFails = () -> false;
	private volatile BooleanSupplier keysFail = () -> false;

	OfficeFaults(DevelopmentPki certificates, OfficeDirectory directory) {
		this.certificates = certificates;
		this.directory = directory;
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
		certificates.setTimeStampDown(true);
	}

	/** The time-stamp service answers 503 whenever the answer is yes. */
	public void timeStampFailsWhen(BooleanSupplier fails) {
		certificates.setTimeStampFails(fails);
	}

	/** An opened key does not sign whenever the answer is yes, as a token does that was pulled out. */
	public void keysFailWhen(BooleanSupplier fails) {
		keysFail = fails;
	}

	/** Nobody listens where the directory service was. */
	public void directoryDown() {
		directory.stop();
	}

	/** Neither OCSP nor CRL answers. */
	public void certificateStatusDown() {
		certificates.setStatusDown(true);
	}

	/** Everything works again. */
	public void mend() {
		storeFails = () -> false;
		keysFail = () -> false;
		directory.resume();
		certificates.setTimeStampDown(false);
		certificates.setStatusDown(false);
	}

	/** Requests the object store has seen since the office started. */
	public long storeRequests() {
		return storeRequests.get();
	}

	/** Requests the object store has refused on purpose. */
	public long storeRefusals() {
		return storeRefusals.get();
	}

	boolean meetsKey() {
		return keysFail.getAsBoolean();
	}

	boolean meetsStore() {
		storeRequests.incrementAndGet();
		if (!storeFails.getAsBoolean()) {
			return false;
		}
		storeRefusals.incrementAndGet();
		return true;
	}
}
