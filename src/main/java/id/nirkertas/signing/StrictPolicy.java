package id.nirkertas.signing;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/** The default policy of DSS, but whatever was done to the page after the signature fails it, where DSS would only warn. */
final class StrictPolicy {

	private StrictPolicy() {
	}

	static ValidationPolicy read() {
		try (var text = Objects.requireNonNull(EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml"))) {
			var rules = ValidationPolicyFacade.newFacade().unmarshall(text);
			tighten(rules.getSignatureConstraints().getBasicSignatureConstraints());
			tighten(rules.getTimestamp().getBasicSignatureConstraints());
			return new EtsiValidationPolicy(rules);
		} catch (JAXBException | XMLStreamException | IOException | SAXException e) {
			throw new IllegalStateException("The validation policy cannot be read", e);
		}
	}

	private static void tighten(BasicSignatureConstraints rules) {
		rules.setPdfAnnotationOverlap(fail());
		rules.setPdfVisualDifference(fail());
		rules.setDocMDP(fail());
		rules.setFieldMDP(fail());
		rules.setSigFieldLock(fail());
		rules.setUndefinedChanges(fail());
		rules.setByteRangeCollision(fail());
	}

	private static LevelConstraint fail() {
		var constraint = new LevelConstraint();
		constraint.setLevel(Level.FAIL);
		return constraint;
	}
}
