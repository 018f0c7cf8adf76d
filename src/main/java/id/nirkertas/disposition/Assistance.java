package id.nirkertas.disposition;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;

/**
 * Who helped the giver of an instruction.
 *
 * @param inName whether they gave it in the giver's name; else they prepared it and the giver confirmed it
 */
public record Assistance(PositionId assistant, PersonId person, boolean inName) {
}
