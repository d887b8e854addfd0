// Keyboard and small comforts of the desk. Every page works without it.
"use strict";
