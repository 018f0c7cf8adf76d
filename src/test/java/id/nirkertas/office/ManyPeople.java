package id.nirkertas.office;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The civil servants of a large government, {@code asn.1} and onwards, for a directory that can take them. */
public record ManyPeople(int many) {

	private static final String PEOPLE = "ou=people,dc=kantor,dc=example";

	/** As LDIF. */
	public Path written(Path file) throws IOException {
		try (var ldif = Files.newBufferedWriter(file)) {
			for (var number = 1; number <= many; number++) {
				ldif.write("""
						dn: uid=asn.%1$d,%2$s
						objectClass: inetOrgPerson
						uid: asn.%1$d
						cn: Pegawai %1$d
						sn: %1$d
						mail: asn.%1$d@contohprov.example
						employeeNumber: 1990%1$07d 201502 1 001
						employeeType: Penata (III/c)

						""".formatted(number, PEOPLE));
			}
		}
		return file;
	}

	/** The first of them rise to {@code Pembina (IV/a)}. */
	public void promote(OpenLdap ldap, int first) throws LDAPException {
		try (var keeper = ldap.keeper()) {
			for (var number = 1; number <= first; number++) {
				keeper.modify("uid=asn.%d,%s".formatted(number, PEOPLE),
						List.of(new Modification(ModificationType.REPLACE, "employeeType", "Pembina (IV/a)")));
			}
		}
	}
}
