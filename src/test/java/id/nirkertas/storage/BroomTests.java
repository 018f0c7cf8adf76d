package id.nirkertas.storage;

import id.nirkertas.integration.OfficeTest;

/** Over the object store of the development office. */
@OfficeTest
class BroomTests extends BroomCases {}
