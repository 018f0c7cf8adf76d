package id.nirkertas.platform;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who asks: the signed-in person, and the position they have chosen to act through. */
@Component
public class CurrentUser {

	public Person person() {
		throw new IllegalStateException("contract");
	}

	/** As whom they act now. A controller may simply take an {@link Actor} parameter. */
	public Actor actor() {
		throw new IllegalStateException("contract");
	}

	/** Everything they may act through today, their own position first. */
	public List<Holder> positions() {
		throw new IllegalStateException("contract");
	}
}
