#!/usr/bin/env node
// Finds the command.
