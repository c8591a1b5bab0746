package vn.binhdang.api.service.findings;

import java.time.LocalDate;

/** By when somebody has to act. @param certain whether all holidays on the way are known for certain */
record Due(LocalDate day, boolean certain) {}
