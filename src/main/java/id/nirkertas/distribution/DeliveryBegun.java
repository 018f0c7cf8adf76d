package id.nirkertas.distribution;

import id.nirkertas.shared.DocumentId;

/** A letter to many was accepted; its recipients get it one after the other. */
record DeliveryBegun(DocumentId letter) {
}
