CREATE TABLE `checkpoints` (
	`board_id` text NOT NULL,
	`version` integer NOT NULL,
	`seq` integer NOT NULL,
	`board` text NOT NULL,
	PRIMARY KEY(`board_id`, `version`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `entries` (
	`board_id` text NOT NULL,
	`seq` integer NOT NULL,
	`change_id` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`board_id`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_board_id_change_id` ON `entries` (`board_id`,`change_id`);--> statement-breakpoint
CREATE TABLE `grants` (
	`session_id` text NOT NULL,
	`board_id` text NOT NULL,
	`access` text NOT NULL,
	`link_id` text,
	`name` text,
	`opened_at` text NOT NULL,
	PRIMARY KEY(`session_id`, `board_id`, `access`)
);
--> statement-breakpoint
CREATE INDEX `grants_board_id` ON `grants` (`board_id`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`access` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_token_hash` ON `links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `links_board_id` ON `links` (`board_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`renewed_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash` ON `sessions` (`token_hash`);