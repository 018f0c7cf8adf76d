package id.nirkertas.storage;

import id.nirkertas.integration.Needs;
import id.nirkertas.integration.OutsideTest;
import id.nirkertas.office.Program;

/** Over a real MinIO server. */
@OutsideTest
@Needs(Program.MINIO)
class MinioBroomTests extends BroomCases {}
