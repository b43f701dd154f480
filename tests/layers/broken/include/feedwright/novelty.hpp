// A header that nobody has entered in the table.
#pragma once
